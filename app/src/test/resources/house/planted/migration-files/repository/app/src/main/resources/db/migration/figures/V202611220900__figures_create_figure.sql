create schema figures;
