"""What the app adds to Streamlit's own server."""
