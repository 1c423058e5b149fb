# Folders of the code host that are links out of the checkout
#
#$ refs init . => any
#$ refs init . --ci gitlab => any
ln -s "$ELSEWHERE" .github
ln -s "$ELSEWHERE" .gitlab
ln -s "$ELSEWHERE/kept" .gitattributes
ln -s "$ELSEWHERE/new" .gitlab-ci.yml
