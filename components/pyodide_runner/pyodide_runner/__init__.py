"""A Streamlit workspace that runs and judges Python in the learner's own browser."""
