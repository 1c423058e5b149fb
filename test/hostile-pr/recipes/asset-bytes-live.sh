# The picture of a live asset without a hash is another one, beside a harmless edit
#
#$ refs diff main...HEAD => 1 needs approval
#$ refs diff main...HEAD => 1 the bytes of assets/mark.svg
git checkout -q main
mkdir assets
echo '<svg>theirs</svg>' > assets/mark.svg
sed -i 's/^assets:/assets:\n  - { id: mark-svg, use: logo, status: live, file: assets\/mark.svg }/' customers/nordlicht.yaml
git add -A
git commit -qm "Their mark"
git checkout -q -B pr
echo '<svg>ours</svg>' > assets/mark.svg
echo '# seen' >> customers/larkmoor-health.yaml
