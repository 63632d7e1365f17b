"""Take in what files from elsewhere bring."""
