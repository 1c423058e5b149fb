# Places of locks and drafts that are taken
#
#$ refs give nordlicht training => 2 delete it
#$ refs give larkmoor-health training => 2 delete it
ln -s "$ELSEWHERE" customers/.refs-drafts
ln -s "$ELSEWHERE" customers/.nordlicht.yaml.lock
