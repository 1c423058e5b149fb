# Another signer of a grant that runs
#
#$ refs diff main...HEAD => 1 needs approval
sed -i '/id: public-2026/,/conditions/s/granted_by: .*/granted_by: Somebody Else/' customers/nordlicht.yaml
