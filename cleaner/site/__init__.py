"""What a site prints on page after page: learned from a dump, kept as a profile."""
