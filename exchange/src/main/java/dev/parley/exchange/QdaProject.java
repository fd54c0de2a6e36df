package dev.parley.exchange;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.primitives.Ints;
import dev.parley.claim.Claim;
import dev.parley.claim.Evidence;
import dev.parley.claim.Holder;
import dev.parley.claim.Modality;
import dev.parley.claim.Origin;
import dev.parley.claim.Stance;
import dev.parley.claim.Voice;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.result.DocumentSummary;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * Reads the claims of a REFI-QDA project: all codes on one passage of a plain text, from all selections with the same start and end, make claims of
 * every holder among them on every proposal with every stance, as {@link QdaCodes} understands them. Places count Unicode code points, as the standard
 * has it, and are turned into UTF-16 code units.
 */
final class QdaProject {

    private final Path path;
    private final CodingOptions options;
    private final Proposals proposals;
    private final List<Diagnostic> warnings = new ArrayList<>();
    private final SortedMap<DocumentId, DocumentSummary> documents = new TreeMap<>();
    private final SortedMap<DocumentId, String> texts = new TreeMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, String> coders = new HashMap<>();

    private QdaProject(Path path, CodingOptions options) {
        this.path = path;
        this.options = options;
        this.proposals = new Proposals(options.codebook());
    }

    static Coding read(Path path, CodingOptions options) {
        try (QdpxFile file = new QdpxFile(path)) {
            return new QdaProject(path, options).read(file);
        }
    }

    private Coding read(QdpxFile file) {
        Element project = file.project();
        for (Element users : Elements.children(project, "Users")) {
            Elements.children(users, "User")
                    .forEach(user -> coders.put(user.getAttribute("guid"), user.getAttribute("name")));
        }
        options.coder().filter(coder -> !coders.containsValue(coder)).ifPresent(coder -> {
            throw QdpxFile.fault(path, lenientFormat("has no user '%s'", coder));
        });
        QdaCodes codes = QdaCodes.of(project);
        for (Element sources : Elements.children(project, "Sources")) {
            Elements.children(sources, "TextSource").forEach(source -> readSource(source, file, codes));
        }
        proposals.findAdded().ifPresent(this::warn);
        return new Coding(proposals.codebook(), List.copyOf(documents.values()), texts, claims, List.of(), warnings);
    }

    private void readSource(Element source, QdpxFile file, QdaCodes codes) {
        String name = Words.onOneLine(source.getAttribute("name"));
        Optional<String> text = Elements.children(source, "PlainTextContent").stream()
                .map(Element::getTextContent)
                .findFirst()
                .or(() -> file.tryText(source.getAttribute("plainTextPath")));
        if (text.isEmpty()) {
            warn(lenientFormat("the text of '%s' is not in the project, so its marks are left out", name));
            return;
        }
        DocumentId id = unused(name.isEmpty() ? "document" : name);
        int length = text.get().length();
        documents.put(id, new DocumentSummary(id, "", Metadata.NONE, length, length, ""));
        texts.put(id, text.get());
        passages(source, text.get(), codes).forEach((span, meanings) -> addClaims(id, text.get(), span, meanings));
    }

    private SortedMap<Span, Set<QdaCodes.Meaning>> passages(Element source, String text, QdaCodes codes) {
        SortedMap<Span, Set<QdaCodes.Meaning>> passages = new TreeMap<>();
        for (Element selection : Elements.children(source, "PlainTextSelection")) {
            Optional<Span> span = span(selection, text);
            for (Element coding : Elements.children(selection, "Coding")) {
                if (span.isPresent() && isOfCoder(coding, selection)) {
                    Elements.children(coding, "CodeRef").stream()
                            .flatMap(code -> codes.find(code.getAttribute("targetGUID")).stream())
                            .forEach(meaning -> passages.computeIfAbsent(span.get(), place -> new LinkedHashSet<>())
                                    .add(meaning));
                }
            }
        }
        return passages;
    }

    private boolean isOfCoder(Element coding, Element selection) {
        String user = coding.hasAttribute("creatingUser")
                ? coding.getAttribute("creatingUser")
                : selection.getAttribute("creatingUser");
        return options.coder().isEmpty() || options.coder().get().equals(coders.get(user));
    }

    private Optional<Span> span(Element selection, String text) {
        Integer start = Ints.tryParse(selection.getAttribute("startPosition"));
        Integer end = Ints.tryParse(selection.getAttribute("endPosition"));
        int points = text.codePointCount(0, text.length());
        if (start == null || end == null || start < 0 || end <= start || end > points) {
            warn(lenientFormat(
                    "a selection from '%s' to '%s' is left out: it is not within the %s characters of its text",
                    selection.getAttribute("startPosition"), selection.getAttribute("endPosition"), points));
            return Optional.empty();
        }
        return Optional.of(new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
    }

    private void addClaims(DocumentId document, String text, Span span, Set<QdaCodes.Meaning> meanings) {
        List<QdaCodes.Meaning> holders = of(meanings, QdaCodes.Kind.HOLDER);
        List<QdaCodes.Meaning> named = of(meanings, QdaCodes.Kind.PROPOSAL);
        int before = claims.size();
        for (QdaCodes.Meaning stance : of(meanings, QdaCodes.Kind.STANCE)) {
            List<QdaCodes.Meaning> on = stance.proposal().isEmpty()
                    ? named
                    : List.of(new QdaCodes.Meaning(QdaCodes.Kind.PROPOSAL, stance.proposal(), "", ""));
            for (QdaCodes.Meaning proposal : on) {
                String id = proposals.id(proposal.name(), "", proposal.description());
                holders.forEach(holder -> claims.add(claim(document, text, span, holder.name(), id, stance.name())));
            }
        }
        if (claims.size() == before) {
            warn(lenientFormat(
                    "the passage '%s' of '%s' is left out: a claim takes codes of a holder, a proposal and a stance",
                    Words.shorten(Words.onOneLine(span.of(text)), 40), document));
        }
    }

    private static Claim claim(
            DocumentId document, String text, Span span, String holder, String proposal, String stance) {
        return new Claim(
                new Origin(document, "", "", ""),
                new Holder(Holder.Kind.ACTOR, holder),
                "",
                proposal,
                stance.equals("support") ? Stance.SUPPORT : Stance.OPPOSE,
                Modality.UNCONDITIONAL,
                Voice.INDIRECT,
                new Evidence(span, span.of(text)),
                1,
                List.of());
    }

    private static List<QdaCodes.Meaning> of(Set<QdaCodes.Meaning> meanings, QdaCodes.Kind kind) {
        return meanings.stream().filter(meaning -> meaning.kind() == kind).toList();
    }

    private DocumentId unused(String name) {
        Set<String> taken = new HashSet<>();
        documents.keySet().forEach(id -> taken.add(id.value()));
        String id = name;
        for (int number = 2; taken.contains(id); number++) {
            id = name + " (" + number + ")";
        }
        return new DocumentId(id);
    }

    private void warn(String message) {
        warnings.add(Diagnostic.warning(path.toString(), message));
    }
}
