"""What is being practised: values, what changes them, and what the frame is told. Nothing here knows Streamlit."""
