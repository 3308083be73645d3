import { InstallCard } from './install-card';
import { InstallCheck } from './install-check';

/** What those who may install a manifest need: the requests of the installation API, and a check of what was installed. */
export function InstallCards(props: React.ComponentProps<typeof InstallCard>) {
  return (
    <>
      <InstallCard {...props} />
      <InstallCheck text={props.text} />
    </>
  );
}
