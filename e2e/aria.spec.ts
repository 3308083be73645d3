import { EditorDriver } from './support/driver';
import { CONTENT } from './support/noting-driver';
import { expect, test } from './support/test';

// What a screen reader is told of the main states, region by region: what is left out of a picture may be there as well.

test('the first visit, as a screen reader has it', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - heading "Install Manifest Editor" [level=1]
      - 'button "Draft: App name. Rename"'
      - button "Nothing to undo" [disabled]
      - status "Manifest status":
        - button "Valid, 7 values to fill in"
      - button "New"
      - button "Import"
      - button "Share"
      - button "Download"
      - button "More"
  `);
  await expect(page.getByRole('navigation', { name: 'Sections' })).toMatchAriaSnapshot(`
    - navigation "Sections":
      - link "To fill in App"
      - link "No problems Sign-in"
      - link "Not used Launch"
      - link "To fill in Webhooks"
      - link "No problems Engagement"
  `);
  await expect(page.getByRole('region', { name: 'App', exact: true })).toMatchAriaSnapshot(`
    - region "App":
      - heading "App" [level=2]
      - textbox "Client name"
      - paragraph: /The unique name of the application/
      - textbox "Display name"
      - textbox "Description"
      - textbox "Logo address"
      - switch "Enabled" [checked]
      - text: Default (on)
      - group: /Client name in another language/
  `);
  await expect(editor.field('/grant_types')).toMatchAriaSnapshot(`
    - text: 1 of 3
    - button "All"
    - button "None"
    - button "As in the template"
    - group "Grant types":
      - checkbox "Client credentials" [checked]
      - checkbox "Authorization code"
      - checkbox "Refresh token"
  `);
  await expect(editor.field(CONTENT)).toMatchAriaSnapshot(`
    - group "Text messages":
      - heading "Text messages" [level=3]
      - textbox "Endpoint": https://your/webhooks/endpoint
      - group: /3 retries/
      - button "Remove Text messages"
  `);
});

test('an error, the list of problems and the dialog to share, as a screen reader has them', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('');
  await editor.command('Check');
  await expect(editor.field('/client_name')).toMatchAriaSnapshot(`
    - textbox "Client name" [invalid]
    - list:
      - listitem:
        - text: "Problem: Give the application a name."
        - 'button "Why: Client name"'
  `);
  await expect(page.getByRole('region', { name: 'Problems' })).toMatchAriaSnapshot(`
    - region "Problems":
      - heading "1 problem, 6 values to fill in" [level=2]
      - combobox "Order of the problems"
      - button "Close the list of problems"
      - heading "App 2" [level=3]
      - list:
        - listitem:
          - group: /Give the application a name/
          - 'button "Go to field: Client name"'
          - 'button "Go to line: Client name"'
  `);
  await editor.button('Share').click();
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Share":
      - banner:
        - heading "Share" [level=2]
        - button "Close"
      - region "Problems":
        - group:
          - strong: 1 problem, 6 values to fill in.
      - textbox "Share link"
      - paragraph: /characters.*fits in a chat message/
      - contentinfo:
        - button "Copy link"
  `);
});

test('a review, as a screen reader has it', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await page.goto(await editor.shareLink());
  await expect(editor.review).toMatchAriaSnapshot(`
    - region "Review":
      - heading "App name" [level=1]
      - status "Manifest status"
      - button "Edit a copy"
      - navigation "Parts of the review":
        - button "Problems"
        - button "Webhooks"
        - button "Your reply"
        - button "JSON"
      - region "Problems":
        - heading "7 values to fill in" [level=2]
      - region "Sign-in":
        - paragraph: /It signs in as itself/
      - region "Webhooks":
        - paragraph: 5 events go to 1 host.
        - table:
          - rowgroup:
            - row:
              - columnheader "Event"
              - columnheader "Host"
              - columnheader "Path"
              - columnheader "Retries"
              - columnheader "Headers"
          - rowgroup:
            - row:
              - 'rowheader /Text messages/'
              - cell /your/
              - cell "/webhooks/endpoint"
              - cell /3 times, then dropped/
              - cell /None/
      - region "Your reply":
        - combobox "Note on another field"
        - button "Send the reply"
      - region "JSON":
        - button "Copy JSON"
  `);
});
