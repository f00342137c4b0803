"""Spanish for the reading stage."""

from __future__ import annotations

from core.languages.reading_data import ReadingData
from core.languages.word_lists import phrases, words

# The most frequent words of Spanish newspapers that are no nouns, names or verbs of their own weight.
_FUNCTION_WORDS = words(
    """el la los las lo un una unos unas de del al a y e o u pero no ni que quien quienes cuyo como donde cuando
    mientras si se su sus le les me nos mi tu en con por para sin sobre entre hacia hasta desde según contra
    ante bajo tras es son era eran fue fueron ha han había habían será serán sido ser estar está están haber
    también más muy ya aún todavía todo todos toda todas este esta estos estas ese esa eso esto otro otra otros
    otras él ella ellos ellas después antes porque aunque durante"""
)

# Abbreviations that stand before a name, a figure or further words (RAE's list, cut to the press).
_ABBREVIATIONS = words(
    """sr sra srta sres d dª dña dr dra prof profa lic ing arq gral cnel cap tte sgto mons fr sto sta st av avda c apdo
    aptdo ctra fdo pza
    art arts núm num nro n.º n pág págs p pp vol cap fig tel aprox máx mín ej p.ej vs ene feb mar abr may jun
    jul ago sept sep oct nov dic lun mié jue vie sáb dom ee.uu"""
)
_FINAL_ABBREVIATIONS = words("etc cía cia s.a inc ltd ee.uu a.m p.m d.c a.c")

READING = ReadingData(
    function_words=_FUNCTION_WORDS,
    abbreviations=_ABBREVIATIONS,
    final_abbreviations=_FINAL_ABBREVIATIONS,
    figure_abbreviations=words("art mar dom mié núm"),
    months=(
        ("enero", "ene"),
        ("febrero", "feb"),
        ("marzo", "mar"),
        ("abril", "abr"),
        ("mayo", "may"),
        ("junio", "jun"),
        ("julio", "jul"),
        ("agosto", "ago"),
        ("septiembre", "setiembre", "sept", "sep"),
        ("octubre", "oct"),
        ("noviembre", "nov"),
        ("diciembre", "dic"),
    ),
    weekdays=(
        ("lunes", "lun"),
        ("martes", "mar"),
        ("miércoles", "mié"),
        ("jueves", "jue"),
        ("viernes", "vie"),
        ("sábado", "sáb"),
        ("domingo", "dom"),
    ),
    byline_words=(
        "por", "texto", "autor", "autora", "redacción", "entrevista de", "de nuestro corresponsal",
        "de nuestra corresponsal", "informa",
    ),
    date_words=(
        "publicado", "publicado el", "publicada", "actualizado", "actualizado el", "actualizada",
        "última actualización", "modificado el", "fecha", "creado el", "publicado a las",
    ),
    clock_words=("h", "hrs", "horas"),
    photo_words=(
        "foto", "fotos", "fotografía", "fotógrafo", "imagen", "imágenes", "crédito", "créditos",
        "foto de archivo", "imagen de archivo", "foto de", "ilustración", "infografía",
    ),
    caption_openings=("pie de foto", "pie de imagen"),
    caption_words=(
        "foto de archivo", "imagen de archivo", "fotografía de archivo", "en la imagen", "en la foto",
        "(archivo)", "(izquierda)", "(derecha)", "(centro)", "de izquierda a derecha", "(i)", "(d)",
        "imagen ilustrativa", "foto ilustrativa",
    ),
    picture_notes=("izq.", "dcha.", "a la izquierda", "a la derecha", "foto de archivo"),
    figure_words=("fig", "figura", "foto"),
    consent_words=(
        "utilizamos cookies", "usamos cookies", "tecnologías similares", "personalizar el contenido", "aceptar todo",
        "publicidad personalizada", "anuncios personalizados", "contenido personalizado", "medición de publicidad",
        "medición de anuncios", "medición de contenido", "investigación de audiencia", "localización geográfica",
        "características del dispositivo",
    ),
    quotation_verbs=words(
        """dijo dice afirmó afirma aseguró asegura explicó explica añadió añade señaló señala indicó indica
        declaró declara subrayó destacó advirtió escribió anunció"""
    ),
    page_words=words(
        """inicio portada menú menu navegación buscar búsqueda iniciar sesión cerrar registrarse registro
        regístrate cuenta perfil ajustes contacto contactar aviso legal privacidad cookies cookie
        condiciones términos uso accesibilidad mapa ayuda faq publicidad anuncios anunciantes empleo trabajo
        hemeroteca archivo rss feed boletín boletines newsletter newsletters podcast podcasts app
        aplicaciones tienda juegos crucigrama pasatiempos horóscopo tiempo tráfico compartir imprimir
        guardar escuchar comentar comentario comentarios responder respuestas reacciones abrir atrás volver
        siguiente anterior índice contenido arriba facebook twitter whatsapp instagram youtube linkedin
        pinterest telegram tiktok threads bluesky e-mail email correo mail copyright derechos reservados
        suscripción suscripciones suscríbete suscribirse servicios productos socios temas secciones autores
        redacción prensa editorial eventos entradas etiquetas tags categorías más galería fotogalería vídeo
        vídeos video videos audio imagen descargar directo programación tv esquelas"""
    ),
    section_words=words(
        """política mundo internacional nacional economía finanzas bolsa dinero negocios cultura arte música
        cine libros deporte deportes fútbol tenis baloncesto ciclismo motor opinión opiniones editoriales
        columnas sociedad vida estilo moda viajes coches movilidad tecnología digital ciencia ciencias salud
        educación familia medioambiente clima energía medios gente famosos espectáculos gastronomía recetas
        casa jardín sucesos justicia tribunales historia religión elecciones noticias actualidad revista
        regiones local españa méxico argentina colombia chile europa américa latina madrid barcelona sevilla
        valencia"""
    ),
    promo_words=(
        "newsletter", "boletín", "boletines", "suscríbete", "suscríbase", "suscripción", "suscriptores",
        "solo para suscriptores", "regístrate", "regístrese", "gratis", "gratuito", "gratuita",
        "prueba gratuita", "oferta", "ofertas", "sin compromiso", "app", "descarga", "descárgate",
        "descarga la app", "nuestro canal", "canal de whatsapp", "en tu correo", "en su correo", "síguenos",
        "síganos", "sigue toda", "únete", "únase", "apoya", "apóyanos", "dona", "donación", "haz un donativo",
        "haz clic", "haga clic", "pulsa aquí", "descubre", "descubra", "no te pierdas", "no se pierda",
        "notificaciones", "alertas", "descuento", "sorteo", "cookies", "política de privacidad",
        "crea una cuenta", "inicia sesión", "whatsapp", "telegram", "google news", "recibe", "reciba",
        "cada mañana",
    ),
    teaser_words=(
        "lee también", "lea también", "leer también", "leer más", "lee más", "más información", "más noticias",
        "noticias relacionadas", "artículos relacionados", "relacionadas", "relacionado", "te puede interesar",
        "le puede interesar", "también te puede interesar", "ver también", "vea también", "mira también",
        "en vídeo", "vídeo", "video", "en imágenes", "en directo", "en vivo", "sigue en directo", "galería",
        "fotogalería", "lo más leído", "lo más visto", "más leídas", "no te pierdas", "recomendado",
        "recomendados", "artículo siguiente", "artículo anterior", "últimas noticias", "última hora",
        "sigue leyendo", "seguir leyendo", "continuar leyendo", "nuestro podcast", "podcast", "especial",
        "más sobre", "más en", "escucha el podcast", "destacados", "otras noticias",
    ),
    notice_words=(
        "publicidad", "tiempo de lectura", "min de lectura", "minutos de lectura", "nota de la redacción",
        "nota del editor", "fe de errores", "corrección", "este artículo", "este contenido", "esta noticia",
        "todos los derechos reservados", "copyright", "comentarios", "deja un comentario", "compartir",
        "imprimir", "ir al contenido", "saltar al contenido", "palabras clave", "etiquetas", "archivado en",
        "categorías", "contenido externo", "javascript", "tu navegador", "campos obligatorios", "tu dirección",
        "contenido patrocinado", "patrocinado", "escuchar el artículo", "escucha este artículo",
        "traducido automáticamente", "normas de uso",
    ),
    offer_words=words(
        """ilimitado ilimitada ilimitados ilimitadas suscripción suscripciones suscríbete suscríbase suscribirse
        suscribirte regístrate registrarse newsletter acceda"""
    ),
    offer_company=words(
        """el la los las un una de del al a en por para con sin y o este esta estos estas todo toda todos todas tu
        tus su sus te nos nuestro nuestra ya eres aún más aquí ahora hoy noticia acceso contenido contenidos
        digital digitales gratis gratuito gratuita prueba oferta ofertas descubre disfruta mantente apoya quieras
        cuando diario independiente local calidad gracias bienvenido mes luego compromiso iniciar inicia crear
        crea límites límite dondequiera reportajes exclusivo exclusivos cada día mañana apoyar primero región
        gratuitos descubrir siempre artículo artículos periodismo informado informada sesión boletín compartir
        comparte copiar enlace imprimir guardar comentar comentarios lectura leer lee cancela cancelar app cuenta
        publicidad regala lean imprime accede"""
    ),
    reader_words=words(
        """tú te tu tus ti usted ustedes vosotros vuestro nosotros nuestro nuestra nuestros nuestras"""
    ),
    answer_words=words("sí no yo quizá"),
    opinion_questions=phrases(
        """qué opina; qué opinas; qué piensa; qué piensas; está a favor; estás a favor
        está de acuerdo; estás de acuerdo"""
    ),
    vote_words=words("vota votar voto votos encuesta participar ahora"),
    vote_buttons=words("vota votar"),
    ending_lines=phrases(
        """contacto; contactos; contacto de prensa; contacto para medios; contacto para prensa; gabinete de prensa
        comentarios; sobre el autor; sobre la autora"""
    ),
    helper_phrases=phrases(
        "con la colaboración de; con información de; contribuyó a este reportaje; han colaborado; ha colaborado"
    ),
    correction_openings=phrases(
        """corrección; fe de errores; fe de erratas; rectificación; aclaración; nota de la redacción; nota del editor"""
    ),
    earlier_versions=phrases(
        """en una versión anterior; una versión anterior; en una primera versión; una primera versión"""
    ),
    earlier_wording=phrases(
        """se decía; se leía; se hablaba; hablaba; se afirmaba; decía; afirmaba; indicaba; señalaba"""
    ),
    error_words=phrases(
        """por error; erróneamente; error; errónea; erróneo; equivocada; equivocado; corregido; corregida; disculpas
        perdón; lamentamos"""
    ),
    versions_of=phrases(
        """de; del"""
    ),
    own_voice=phrases(
        """pedimos disculpas; pedimos perdón; lamentamos; habíamos; hemos; la redacción"""
    ),
    versioned_things=words(
        """ley leyes proyecto proyectos plan planes acuerdo acuerdos tratado texto textos propuesta propuestas
        resolución constitución reglamento informe informes estudio carta documento documentos libro libros novela
        película películas guion versión versiones programa aplicación modelo canción moción enmienda contrato
        presupuesto discurso decreto iniciativa cuadro himno folleto cartel placa letrero tuit mensaje comunicado
        guía recomendaciones código estrategia mapa testamento vídeo ópera logo reescrito revisado revisada
        modificado modificada corregido formulario letra acta actas app pacto pactos ordenanza directiva manual
        expediente sistema servicio herramienta traducción certificado convenio protocolo norma normas regla
        reglas mapas"""
    ),
    own_text=phrases(
        "este artículo; esta noticia; esta información"
    ),
    put_right=words("corregido corregida actualizado actualizada modificado modificada traducido publicado"),
    author_words=words(
        """periodista redactor redactora autor autora corresponsal colabora escribe"""
    ),
    credit_phrases=("con información de", "con datos de", "con agencias", "con", "fuente"),
    source_words=("fuente", "fuentes", "agencia", "agencias"),
)  # fmt: skip
