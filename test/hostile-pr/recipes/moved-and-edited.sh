# A file that is moved in the index and widened in the work tree
#
#@ state work-tree
#$ refs diff => 1 widened
#$ refs diff main => 1 widened
mkdir customers/x
git mv customers/nordlicht.yaml customers/x/nordlicht.yaml
sed -i 's/expires_on: 2027-01-31/expires_on: 2029-01-31/' customers/x/nordlicht.yaml
