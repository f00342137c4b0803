// Streamlit's page says that it is in English, whatever it shows.

export default function ({ data: [data] }) {
  document.documentElement.lang = data.language;
}
