# The picture under an approval is another one in a work tree that holds many other files
#@ state work-tree
#
#$ refs diff => 1 the bytes of assets/mark.svg
git checkout -q main
mkdir -p assets/icons
seq 1100 | while read -r nth; do echo "$nth" > "assets/icons/$nth"; done
echo '<svg>theirs</svg>' > assets/mark.svg
hash=$(sha256sum assets/mark.svg | cut -d ' ' -f 1)
sed -i "s/^assets:/assets:\n  - { id: mark-svg, use: logo, status: draft, file: assets\/mark.svg, approved_file_sha256: $hash }/" customers/nordlicht.yaml
git add -A
git commit -qm "Their mark"
git checkout -q -B pr
echo '<svg>ours</svg>' > assets/mark.svg
