# The second file of one company loses its quiet period, which held both, so that the first one may be shown
#
#$ refs diff main...HEAD => 1 needs approval
#$ refs diff main...HEAD => 1 (fallow-uk): quiet periods
git checkout -q main
newcomer > customers/fallow-instruments.yaml
{ newcomer; echo 'quiet_periods: [{ from: 2026-09-01 }]'; } > customers/fallow-uk.yaml
git add -A
git commit -qm "Two files of one company"
git checkout -q -B pr
sed -i '/^quiet_periods/d' customers/fallow-uk.yaml
