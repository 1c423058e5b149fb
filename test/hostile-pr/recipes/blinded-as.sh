# Words that stand for a customer who may not be named, and tell who it is
#
#$ refs diff main...HEAD => 1 blinded as nothing → the brewers
sed -i 's/^name: Brackwater.*/&\nblinded_as: the brewers, no, the outfitters at the Brackwater lock/; /^blinded_as: a/d' customers/brackwater-outfitters.yaml
