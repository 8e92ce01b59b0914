using Xunit;

namespace AmaRulebook.Content.Searching;

public class ExcerptTests
{
    private static readonly string Filler = string.Concat(Enumerable.Repeat("あいうえお", 30));

    [Fact]
    public void A_short_text_stands_whole() => Assert.Equal("前の[協働]の後", Excerpt("前の協働の後", "協働"));

    [Fact]
    public void A_text_without_the_word_stands_from_its_beginning()
    {
        var excerpt = Excerpt(Filler, "協働");

        Assert.StartsWith("あいうえお", excerpt, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_cut_to_about_eighty_characters_around_the_first_hit()
    {
        var excerpt = Excerpt(Filler + "協働" + Filler, "協働");

        Assert.Contains("[協働]", excerpt, StringComparison.Ordinal);
        Assert.StartsWith("…", excerpt, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt, StringComparison.Ordinal);
        Assert.InRange(excerpt.Length, 70, 90);
    }

    [Fact]
    public void An_excerpt_begins_with_the_sentence_where_that_is_near() =>
        Assert.StartsWith("…市の[協働]", Excerpt($"{Filler}。 市の協働{Filler}", "協働"), StringComparison.Ordinal);

    [Fact]
    public void A_hit_near_the_end_brings_what_stands_before_it() =>
        Assert.InRange(Excerpt(Filler + "。（協働）", "協働").Length, 80, 85);

    [Fact]
    public void Hits_that_touch_or_overlap_are_marked_as_one() =>
        Assert.Equal("[協働の形]態", Excerpt("協働の形態", "協働の", "働の形"));

    [Fact]
    public void No_character_is_cut_in_two()
    {
        var emoji = string.Concat(Enumerable.Repeat("𠮷", 120));

        for (var shift = 0; shift < 4; shift++)
        {
            var excerpt = Excerpt(new string('あ', shift) + emoji + "協働" + emoji, "協働");

            Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(excerpt)));
        }
    }

    private static string Excerpt(string text, params string[] words) => string.Concat(
        MarkedText.Excerpt(new FoldedText(text), words).Select(part => part.IsMatch ? $"[{part.Text}]" : part.Text));
}
