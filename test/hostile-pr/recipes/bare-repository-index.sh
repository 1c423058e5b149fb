# A library folder that is a bare repository whose index says that nothing changed
#
#@ library references
#$ refs check --since main => 1
#$ refs diff main => 1 needs approval
#$ refs diff main...HEAD => 1 needs approval
git clone -q --bare . "$ELSEWHERE/../bare"
cp -r "$ELSEWHERE/../bare/." references/
rm -rf references/hooks
touch references/refs/heads/.keep references/objects/.keep
GIT_DIR=references GIT_WORK_TREE=references git read-tree HEAD:references
(cd references && GIT_DIR=. GIT_WORK_TREE=. git ls-files -z | GIT_DIR=. GIT_WORK_TREE=. xargs -0 git update-index --assume-unchanged)
widen
expose
