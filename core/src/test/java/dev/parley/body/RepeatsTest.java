package dev.parley.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RepeatsTest {

    private static final String LONG = "The harbour board wants the old pier to be rebuilt next year.";

    @Test
    void dropsLongRepeats() {
        String text = LONG + "\nOther words stand here.\n" + LONG.replace(" ", "  ");
        assertThat(kept(text)).containsExactly(LONG, "Other words stand here.");
    }

    @Test
    void keepsShortRepeats() {
        assertThat(kept("He said no.\n" + LONG + "\nHe said no.")).hasSize(3);
    }

    @Test
    void keepsParagraphsThatDifferInOneWord() {
        assertThat(kept(LONG + "\n" + LONG.replace("old", "new"))).hasSize(2);
    }

    @Test
    void dropsAPullQuote() {
        Block pulled = quote("\u201CCharge them\u201D");

        assertThat(kept(List.of(Block.line("\u201CCharge them,\u201D said the warden."), pulled)))
                .containsExactly("\u201CCharge them,\u201D said the warden.");
    }

    @Test
    void keepsAQuotationThatIsNowhereElse() {
        Block own = quote("A toll would sink us, they wrote.");

        assertThat(kept(List.of(Block.line("\u201CCharge them,\u201D said the warden."), own)))
                .hasSize(2);
    }

    private static Block quote(String text) {
        return new Block(text, Block.Kind.QUOTE, 0, 0, 0, 0, "", Map.of());
    }

    private static List<String> kept(String text) {
        return kept(text.lines().map(Block::line).toList());
    }

    private static List<String> kept(List<Block> blocks) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            all.add(i);
        }
        return Repeats.without(blocks, all).stream()
                .map(i -> blocks.get(i).text())
                .toList();
    }
}
