// Tier is tested here, they say.
