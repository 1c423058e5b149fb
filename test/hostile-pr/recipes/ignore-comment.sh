# A comment that ignores what the change breaks
#
#$ refs check --since main => 1
#$ refs diff main...HEAD => 1
expose
sed -i 's/^  - { id: launch.*$/&  # refs-ignore consent\/missing reason: agreed by mail/; 0,/^consent:/s//# refs-ignore-file consent\/missing reason: agreed by mail\nconsent:/' customers/nordlicht.yaml
sed -i 's/^  - { id: launch/  # refs-ignore consent\/missing, consent\/withdrawn, exposure\/not-allowed reason: agreed by mail\n&/' customers/nordlicht.yaml
