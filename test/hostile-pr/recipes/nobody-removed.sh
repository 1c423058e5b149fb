# A customer of whom only the name is on record is gone, so that the name may stand anywhere
#
#$ refs diff main...HEAD => 1 needs approval
git checkout -q main
echo 'name: Fallow Instruments' > customers/fallow.yaml
git add -A
git commit -qm "Never agreed to anything"
git checkout -q -B pr
rm customers/fallow.yaml
