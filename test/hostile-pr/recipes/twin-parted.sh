# The second file of one company, which declined, is no longer of that company, so that the first one may be shown
#
#$ refs diff main...HEAD => 1 needs approval
#$ refs diff main...HEAD => 1 mentions also Fallow Instruments → nothing
git checkout -q main
newcomer > customers/fallow-instruments.yaml
printf 'name: Furrow Gauges\nstatus: active\nmentions: { also: [Fallow Instruments] }\nconsent:\n  - { id: no, status: declined, uses: [name, logo], declined_on: 2026-09-01, reason: legal }\n' > customers/furrow-gauges.yaml
git add -A
git commit -qm "Two files of one company"
git checkout -q -B pr
sed -i '/^mentions/d' customers/furrow-gauges.yaml
