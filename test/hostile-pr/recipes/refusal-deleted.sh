# A decline that is deleted
#
#$ refs diff main...HEAD => 1 needs approval
sed -i '/id: press-2025/,/ask_again_on/d' customers/nordlicht.yaml
