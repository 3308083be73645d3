/**
 * What the built pages may load. Only Monaco needs 'unsafe-inline', and only for styles; pictures may come from elsewhere for the
 * logo in a review, which is loaded when somebody asks for it.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The default one is public/browser-check.js; the others are Monaco's, for the lines that it draws.
  'trusted-types default domLineBreaksComputer standaloneColorizer diffEditorWidget editorViewLayer richScreenReaderContent tokenizeToString stickyScrollViewLayer editorGhostText diffReview defaultWorkerFactory dompurify',
].join('; ');
