# A library that is a link to a wider copy of it, for who went into it
#
#@ library references
#@ env PWD=$PWD/references
#$ refs check --since main => 2 over the link
#$ refs diff main...HEAD => 2 over the link
#$ refs diff main...HEAD --library . => 2 over the link
cp -r references copy
sed -i 's/expires_on: 2027-01-31/expires_on: 2029-01-31/' copy/customers/nordlicht.yaml
git add -A
git commit -qm "Keep a copy"
git branch -f main
git mv references old
ln -s copy references
