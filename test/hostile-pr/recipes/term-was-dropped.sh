# A former id of a product is a product of its own again, so that who is done with it is not done with its stories
#
#$ refs diff main...HEAD => 1 the meaning of horizon in products
sed -i 's/, was: \[horizon\]//; s/^    pulse:.*/&\n    horizon: { name: Horizon }/' refs.config.yaml
