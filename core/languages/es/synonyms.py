"""Spanish words that say much the same in a news report, for the second look of alignment.

Written for this project from knowledge of the language: what news tells over and over (saying, deciding, rising, dying,
courts, votes, jobs, weather, sport), with the forms that do not share a stem. A group may hold words of a family that
are no strict synonyms ("to sink", "loss"): it is asked for beside other words that both sentences share, never alone.
Groups are parted by semicolons.
"""

from __future__ import annotations

from core.languages.synonym_data import SynonymData

SYNONYMS = SynonymData(
    groups="""
        decir dijo dicho declarar afirmar señalar explicar asegurar indicar; anunciar anunció revelar comunicar
        informar; pedir pidió exigir exigencia reclamar demandar solicitar solicitud; advertir advirtió advertencia
        alertar avisar; criticar denunciar denunció reprochar condenar censurar; acusar culpar imputar; elogiar alabar
        aplaudir felicitar celebrar; rechazar negar negativa descartar; desmentir desmintió negar; admitir reconocer
        confesar; aprobar avalar respaldar; autorizar permitir permiso; prohibir prohibición vetar; decidir decisión
        resolver; acuerdo pacto tratado convenio compromiso acordar; negociar negoció conversaciones diálogo; reunión
        reunirse encuentro cumbre cita; plan proyecto propuesta prever previsto intención; empezar comenzar comienzo
        inicio arrancar arranque; terminar fin finalizar acabar concluir conclusión; continuar seguir proseguir;
        prorrogar prolongar ampliar ampliación; aplazar posponer pospuso retrasar; cancelar anular suspender;
        suspender
        suspensión parar detener paralizar interrumpir; levantar derogar abolir eliminar;
        relajar flexibilizar aliviar;
        endurecer reforzar refuerzo; cerrar cierre clausurar; abrir abrió abierto apertura reabrir reapertura;
        construir construcción edificar levantar; destruir destrucción arrasar devastar; dañar desperfectos; reparar
        rehabilitar reformar; morir murió muerto fallecer víctima; matar asesinar asesinato homicidio; herir lesión;
        enfermo enfermedad paciente; contagiar infectar infección; virus coronavirus covid pandemia epidemia;
        medicamento fármaco; médico doctor facultativo; hospital clínica; curar recuperar; ayudar apoyar respaldo
        asistencia; salvar rescatar; encontrar hallar hallazgo descubrir; buscar búsqueda; detener detuvo detención
        arrestar; cárcel prisión encarcelar; condenar culpable; absolver absuelto absolución; tribunal corte juez
        jueces juzgado; investigar pesquisa indagación; policía agentes; ataque atacar agresión atentado asalto;
        disparar tiroteo; guerra conflicto combates; soldado militares ejército tropas; arma armas pistola; explosión
        explotar estallar bomba; incendio fuego llamas arder quemar; accidente choque colisión; inundación riada;
        tormenta temporal huracán ciclón; terremoto sismo temblor; refugiado migrante inmigrantes; huir huyó huida
        escapar; manifestar protesta; huelga paro; elegir eligió elección votar votación comicios; candidato
        candidatura aspirante; rival adversario contrincante; ganar victoria vencer triunfo derrotar; perder derrota;
        jefe líder presidente dirigente director; gobierno ejecutivo; diputado parlamentario;
        ley norma normativa regla
        reglamento; medida disposición; restricción limitación; dimitir dimisión renunciar renunció; despedir despidió
        despido cesar destituir; nombrar nombramiento designar; sucesor sustituir sustituto reemplazar relevo; empleo
        puesto trabajo; trabajador empleado plantilla personal; empresa compañía sociedad firma grupo;
        recortar reducir
        reducción; sueldo salario; tienda comercio establecimiento; cliente consumidor; vender venta; comprar adquirir
        adquisición; beneficio ganancia; pérdida déficit; deuda préstamo crédito; quiebra bancarrota insolvencia;
        aumentar subir crecer crecimiento incremento alza; bajar caer cayó caída descender descenso disminuir reducir
        reducción; duplicar doble; fuertemente notablemente considerablemente; rápidamente pronto rápido; importante
        fundamental crucial clave esencial; grave dramático catastrófico; difícil complicado; incierto desconocido;
        posible podría quizá; peligroso riesgo amenaza; miedo temor temer preocupación; esperar confianza optimismo;
        rabia indignación ira; sorpresa sorprender inesperado; causa motivo razón; consecuencia efecto impacto;
        objetivo meta; problema dificultad; disputa polémica controversia; respuesta responder reacción; proponer
        propuso propuesta sugerir recomendar; llamamiento instar instó exhortar; prometer promesa compromiso; obligar
        forzar; impedir impidió evitar; demostrar prueba; estudio análisis investigación; científico investigador
        experto; dinero fondos recursos; pagar abonar; coste gasto; impuesto tasa tributo; precio tarifa; alquiler
        alquileres renta arrendamiento; inquilino arrendatario; propietario dueño casero; piso vivienda apartamento
        casa; país estado nación; ciudad municipio localidad; visita viaje; coche automóvil vehículo auto; avión
        aeronave; barco buque embarcación; carretera calle autopista vía; edificio inmueble bloque; escuela colegio
        centro; profesor docente maestro; niño menor; vecino habitante residentes ciudadanos población; aficionados
        espectadores público; entrenador técnico; equipo club conjunto; partido encuentro; diario periódico rotativo;
        periodista reportero; fraude estafa; corrupción soborno; robo hurto; bloquear bloqueo obstaculizar; escasez
        falta carencia; enviar mandar; recibir obtener obtuvo; dar dio conceder otorgar; cambiar modificar
        modificación; defender justificar; tregua paz armisticio; evacuar desalojar; pasajero viajero;
        derrumbe colapso
        hundimiento; fábrica planta; ayuntamiento consistorio alcaldía; alcalde alcaldesa regidor; concejal edil;
        terreno solar parcela; incendio fuego siniestro; bombero rescatista socorrista; provocar causar desencadenar;
        aclarar esclarecer aclaración; asequible barato; caro costoso; reformar reforma renovar renovación; ampliar
        ampliación agrandar; trasladar traslado mudanza mudar; inscribir inscripción registrar; solicitud petición
        candidatura; licencia permiso autorización; adicional suplementario; ventaja beneficio; desventaja
        inconveniente; abarrotado lleno; vacío desierto abandonado; famoso conocido célebre; anónimo desconocido;
        observar vigilar vigilancia; notar constatar; ocultar esconder; teléfono llamada llamar; mensaje carta correo;
        enterrar entierro funeral sepelio; polémico controvertido; noche nocturno; juntos conjuntamente; solo único;
        referéndum consulta plebiscito; municipio ayuntamiento; provincia región comunidad; tráfico circulación;
        autobús autocar; tranvía metro; parada estación; túnel galería; valle garganta; desprendimiento deslizamiento
        derrumbe; nieve nevada; hielo helada; niebla bruma; rayo tormenta; viento ráfaga; frío helada; perro
        can; vaca ganado reses; cerdo porcino; pollos gallinas; animal fauna bestia; árbol bosque monte; gimnasio
        polideportivo; cine película filme; museo galería; cuadro pintura lienzo; estatua escultura; monumento
        memorial; castillo fortaleza; torre rascacielos; muro barrera valla; tejado techo cubierta; planta nivel;
        ladrón atracador robar robado; estafador timo; demoler demolición derribo derribar; defecto avería fallo;
        apagón corte; equipaje maleta; vuelo avión; puerto muelle; lago embalse; río arroyo; presa dique; orilla costa
        playa litoral; isla islote; montaña cumbre pico; senderista montañero alpinista; ciclista bicicleta bici;
        peatón transeúnte; enfermera sanitario enfermero; vacuna dosis inyección vacunar vacunación; síntoma signo;
        contagioso infeccioso; alumno estudiante escolar; examen prueba; autor escritor novelista; novela libro;
        concierto actuación espectáculo; cantante músico; director cineasta; cura sacerdote párroco;
        iglesia parroquia;
        mezquita musulmán islámico; judío hebreo; riqueza fortuna patrimonio; donación donar donativo; pensión
        jubilación jubilado pensionista; aprendiz becario; portavoz representante; enmienda modificación; encuesta
        sondeo; participación asistencia; mandato legislatura; coalición alianza; expulsar expulsión deportar;
        extraditar extradición; embajada consulado; bombardeo ataque; misil cohete; rehén secuestrado secuestro
        secuestrar; rescate extorsión; cuchillo apuñalar navaja; vídeo imágenes grabación; factura recibo; reembolso
        indemnización indemnizar; préstamo crédito hipoteca; banco entidad; moneda divisa; cosecha vendimia;
        contaminación polución; emisión vertido; eólico solar renovable; nuclear reactor; petróleo crudo; gasolina
        combustible carburante; dejar partir salir salida marcharse; llegar llegada alcanzar; lograr éxito conseguir;
        error fallo equivocación; respetar cumplir; usar uso utilizar emplear; empeorar agravar peor;
        relación vínculo; aliado socio; enemigo adversario; plazo límite; vacaciones descanso; restaurante bar local;
        situación estado; tendencia evolución; calmar apaciguar; boda matrimonio casarse; divorcio separación;
        nacimiento nacer nació; abogado letrado defensor; incautar decomisar confiscar; tripulación marinero marino;
        agricultor campesino labrador; pobreza pobre; rico adinerado; subvención ayuda; inflación encarecimiento;
        espía
        espionaje; embajador diplomático; invasión invadir; independencia soberanía; dictador autócrata;
        activista militante; comisión comité; estancamiento bloqueo; duda escéptico; insultar insulto ofender;
        catástrofe desastre tragedia; cuerpo cadáver restos; escándalo caso; rebelde insurgente; pueblo aldea;
        enero invierno; febrero invierno; diciembre invierno; marzo primavera; abril primavera; mayo primavera; junio
        verano; julio verano; agosto verano; septiembre otoño; octubre otoño; noviembre otoño; madrugada alba; docena
        doce; quincena quince; hectárea hectáreas superficie; bombero brigadista efectivos; aeronave helicóptero avión;
        extinción apagar luchar; provocado intencionado pirómano; polideportivo pabellón gimnasio; carretera tráfico
        vía; cortado interrumpido cerrado; libertad liberado; viento rachas; lluvia precipitaciones; inundación agua;
        luz electricidad corriente; meteorólogo previsión; descubrir descubierto hallado hallazgo; especie animal;
        biólogo científico investigador; tala deforestación; bosque selva; población ejemplares individuos; fósil
        esqueleto huesos; revista estudio publicado; casos contagios enfermos; agua potable; laboratorio análisis;
        hospital centro; médicos sanitarios facultativos; enfermedad infección; huelga paro protesta; sindicato central;
        seguimiento participación; consejería gobierno; operación intervención cirugía; consulta cita; contratar
        profesionales; despido recorte; juicio vista proceso; condenado pena; acusado procesado; fiscal acusación; pedir
        solicitar petición; abogado letrado defensa; recurso recurrir apelar; cárcel prisión años; multa sanción;
        sentencia fallo veredicto; confesar confesión reconoció; indemnización daños; juez magistrado; estafa fraude
        desviar; testigo declaración; facturación ventas ingresos; trimestre meses; acción título bolsa; pedidos
        encargos; obreros trabajadores; competencia competidor; quiebra concurso; directivos dirección cúpula; inversión
        invertir; gol tanto; portero guardameta; delantero ariete; defensa zaguero; entrenador técnico míster; líder
        cabeza; clasificación puesto; liga temporada campeonato; expulsado expulsión roja; lesión baja; final título;
        medalla podio; carrera prueba; récord marca; aficionado hinchas; frontera fronterizo; mediador enviado;
        sanciones medidas; rehenes cautivos; ayuntamiento consistorio municipal; pleno concejo; votar votación aprobado;
        oposición contra; aparcamiento estacionamiento; conductores automovilistas; proyecto obras; gratuito gratis
        libre; entrada acceso; exposición muestra; visitantes público; restauración reforma; premio galardón; festival
        certamen; camionero chófer conductor; tren convoy; aterrizar aterrizaje; caer caída precipitarse; helicóptero
        rescate; desaparecido búsqueda; ladrón asaltante; botín robado; droga cocaína estupefacientes; alijo incautado;
        banda red; cuchillo arma; agredir agresión; fuga huida prófugo; elecciones comicios urnas; mayoría coalición;
        ley norma texto; reforma cambio; marcha manifestación; pareja matrimonio marido; mayores ancianos jubilados;
        jóvenes adolescentes; familia familiares; quemar arrasar calcinar; vivir habitar residir; weekend finde
    """,
)
