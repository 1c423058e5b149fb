# A library that is a link to a wider copy of it, which came before and was in no review
#
#@ library references
#@ cwd .
#$ refs check --since main --library references => 2 over the link references
#$ refs diff main...HEAD --library references => 2 over the link references
#$ refs diff main --library ./references/../references => 2 over the link references
#$ refs find month end --library references => 2 over the link references
cp -r references copy
sed -i 's/expires_on: 2027-01-31/expires_on: 2029-01-31/' copy/customers/nordlicht.yaml
git add -A
git commit -qm "Keep a copy"
git branch -f main
git mv references old
ln -s copy references
