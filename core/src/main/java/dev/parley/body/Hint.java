package dev.parley.body;

/** What the name or the role of a container around a block says of it. A weak sign: pages call things as they like. */
public enum Hint {
    /** The article itself. */
    ARTICLE,
    /** The running text of the article. */
    BODY,
    /** A headline. */
    TITLE,
    /** A standfirst. */
    SUMMARY,
    /** Who wrote it, and the box about the author. */
    AUTHOR,
    /** Dates, categories, tags, reading time. */
    META,
    /** A picture and what is said of it. */
    CAPTION,
    /** A sentence of the article printed again in large type. */
    PULL_QUOTE,
    /** Menus and paths of links. */
    NAVIGATION,
    /** The head of the page. */
    HEADER,
    /** The foot of the page. */
    FOOTER,
    /** What stands beside the article. */
    ASIDE,
    /** What readers say. */
    COMMENTS,
    /** Other articles. */
    RELATED,
    /** Buttons to share, print or follow. */
    SHARE,
    /** Newsletters, subscriptions, donations. */
    OFFER,
    /** Advertisements. */
    ADVERT,
    /** Cookies, notices, windows that pop up. */
    NOTICE,
    /** A form and its parts. */
    FORM,
    /** What the page does not show. */
    HIDDEN
}
