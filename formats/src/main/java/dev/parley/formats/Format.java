package dev.parley.formats;

/** What a file is, whatever its name says. */
enum Format {
    /** Text without any format. */
    TEXT,
    /** Text with the marks of Markdown. */
    MARKDOWN,
    HTML,
    /** A web page in one file, as browsers save it. */
    MHTML,
    MAIL,
    /** Several mails in one file. */
    MAILBOX,
    PDF,
    DOCX,
    /** One part, as Word wrote it in 2003. */
    WORD_XML,
    ODT,
    /** One part, as "flat" OpenDocument. */
    FLAT_ODT,
    EPUB,
    XLSX,
    RTF,
    /** Values separated by commas, semicolons or tabs, the first row with names. */
    TABLE,
    /** An object a line, or a list of objects. */
    JSON,
    /** What is said in a film, with times. */
    SUBTITLES,
    /** RSS or Atom. */
    FEED,
    /** A database of the Discourse Network Analyzer. */
    DNA,
    ZIP,
    TAR,
    GZIP,
    /** What is known and not read, see {@link ForeignFormat}. */
    FOREIGN,
    /** Text for programs: settings, sources, data. */
    CODE,
    /** Anything else. */
    UNKNOWN
}
