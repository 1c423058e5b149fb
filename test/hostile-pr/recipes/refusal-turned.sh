# A decline that is made a grant
#
#$ refs diff main...HEAD => 1 needs approval
sed -i '/id: press-2025/,/ask_again_on/{s/status: declined/status: granted/;s/declined_on/granted_on/;/reason:/d;/ask_again_on/d}' customers/nordlicht.yaml
