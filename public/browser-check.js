// A plain script in the language of 2009, which runs before the editor: a browser that is too old must understand it.
(function () {
  // The newest features that the floor of package.json's `browserslist` has, one or more for each engine.
  if (
    typeof Map === 'function' &&
    typeof Map.groupBy === 'function' &&
    typeof URL === 'function' &&
    typeof URL.canParse === 'function' &&
    typeof CSS === 'object' &&
    CSS.supports('selector(:has(a))')
  )
    return;
  // Without its place the editor does not start: half of it could write what nobody typed.
  document.getElementById('root').id = 'too-old';
  var script = document.createElement('script');
  script.src = './too-old.js';
  document.body.appendChild(script);
})();
