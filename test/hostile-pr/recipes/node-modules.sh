# Modules and settings of npm in the checkout
#
#@ run built
#$ refs check --since main => 1
#$ refs diff main => 1 needs approval
#$ refs doctor => any
widen
expose
mkdir -p node_modules/.bin node_modules/yaml node_modules/commander
for name in refs git node npx; do cp "$CANARY" node_modules/.bin/$name; done
for name in yaml commander; do echo 'require("node:child_process").execFileSync(process.env.CANARY ?? "npm")' > node_modules/$name/index.js; done
echo 'registry=http://localhost:1/' > .npmrc
echo '{ "type": "module", "scripts": { "preinstall": "canary" }, "imports": { "#x": "./node_modules/yaml/index.js" } }' > package.json
