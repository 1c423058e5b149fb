# The template of a published list says other words, and nothing in the config changes
#
#$ refs diff main...HEAD => 1 list.liquid, the template of publish to ADOPTERS.md
git checkout -q main
echo '{{ customers.size }} customers' > list.liquid
sed -i 's/columns: \[name, industry, story\]/template: .\/list.liquid/' refs.config.yaml
git add -A
git commit -qm "A list in our words"
git checkout -q -B pr
echo 'All of them love us' > list.liquid
