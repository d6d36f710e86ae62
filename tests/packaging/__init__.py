"""What is built, installed and run as users install and run it; needs the network."""
