# A history that parted twice, so that a decline is undone which one of the two places never had
#
#@ state work-tree
#$ refs diff main...HEAD => 2 parted at 2 commits
#$ refs diff main..HEAD => 1 needs approval
sed -i 's/^advocates:/  - { id: no-logo, status: declined, uses: [name, logo], declined_on: 2026-09-20, reason: unhappy }\n\nadvocates:/' customers/cobalt-harbour.yaml
git commit -qam "Record a decline"
declined=$(git rev-parse HEAD)
git checkout -q main
git commit -q --allow-empty -m "Something else"
other=$(git rev-parse HEAD)
git merge -q --no-ff -m "Merge the decline" "$declined"
git checkout -q pr
git merge -q --no-commit --no-ff "$other" > "$ELSEWHERE/../merge"
git checkout -q "$other" -- customers/cobalt-harbour.yaml
git commit -qm "Merge main"
