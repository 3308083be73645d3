// What is wrong with a host that was typed.
export const hostAlone = 'Type the host alone, such as connector.acme.com: no https://, no path.';
export const typeAHost = 'Type a host, such as connector.acme.com.';
export const noHost = 'This is no host. Type one such as connector.acme.com, with a port where it has one.';
