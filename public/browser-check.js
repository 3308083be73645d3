// A plain script in the language of 2009, which runs before the editor: a browser that is too old must understand it.
(function () {
  // The page's policy takes no text as markup or code (Trusted Types); the addresses of scripts and workers it takes through here,
  // and only those of this site.
  if (window.trustedTypes)
    window.trustedTypes.createPolicy('default', {
      createScriptURL: function (address) {
        var link = document.createElement('a');
        link.href = address;
        if (link.protocol + '//' + link.host === location.protocol + '//' + location.host) return address;
        throw new TypeError('A script may not come from ' + link.host + '.');
      }
    });
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
