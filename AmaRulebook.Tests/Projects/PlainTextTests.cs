using System.Text;
using Xunit;

namespace AmaRulebook.Projects;

public class PlainTextTests
{
    private const int Limit = 4_000;

    [Fact]
    public void A_text_is_kept_composed() => Assert.Equal("が", Kept("か\u3099"));

    [Theory]
    [InlineData("一行\r\n二行")]
    [InlineData("一行\r二行")]
    [InlineData("一行\u0085二行")]
    [InlineData("一行\u2028二行")]
    [InlineData("一行\u2029二行")]
    public void Line_ends_become_one_character(string text) => Assert.Equal("一行\n二行", Kept(text));

    [Fact]
    public void Space_at_the_end_of_a_text_goes_and_at_its_beginning_stays() => Assert.Equal("\u3000一行", Kept("\u3000一行 \n\n"));

    [Fact]
    public void Nothing_is_an_empty_text() => Assert.Equal("", Kept(null));

    [Fact]
    public void A_tab_may_stand_in_a_text() => Assert.Equal("甲\t乙", Kept("甲\t乙"));

    [Fact]
    public void A_name_is_one_line()
    {
        Assert.Null(PlainText.Line(" 北町\nみどりの\t会\u3000", "団体名", 80, required: true, out var name));

        Assert.Equal("北町 みどりの 会", name);
    }

    [Fact]
    public void A_line_that_is_not_required_may_be_empty() =>
        Assert.Null(PlainText.Line("", "目的", 80, required: false, out _));

    [Theory]
    [InlineData("")]
    [InlineData("\u3000 \n")]
    [InlineData("\u200B\u2060\uFEFF")]
    public void A_line_that_shows_nothing_is_empty(string text) =>
        Assert.Contains("が空です", PlainText.Line(text, "団体名", 80, required: true, out _)!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\0")]
    [InlineData("甲\u0001乙")]
    [InlineData("甲\u000B乙")]
    [InlineData("甲\u001B[31m乙")]
    [InlineData("甲\u007F乙")]
    [InlineData("甲\u009F乙")]
    [InlineData("甲\u202E乙")]
    [InlineData("甲\u202A乙")]
    [InlineData("甲\u2066乙")]
    [InlineData("甲\u2069乙")]
    [InlineData("甲\uFFFE乙")]
    [InlineData("甲\uFFFF乙")]
    public void Control_characters_and_bidirectional_overrides_are_refused(string text) =>
        Assert.Contains("保存できない文字", Refused(text).Message, StringComparison.Ordinal);

    // Lone surrogates don't survive as the arguments of a theory.
    [Fact]
    public void A_lone_high_surrogate_is_refused() => Assert.Contains("保存できない文字", Refused("甲\uD83C乙").Message, StringComparison.Ordinal);

    [Fact]
    public void A_lone_low_surrogate_is_refused() => Assert.Contains("保存できない文字", Refused("甲\uDF3C").Message, StringComparison.Ordinal);

    [Fact]
    public void A_surrogate_at_the_end_is_refused() => Assert.Contains("保存できない文字", Refused("甲\uD83C").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("🌼の花壇")]
    [InlineData("𠮷野さん")]
    [InlineData("葛\U000E0100城")]
    [InlineData("👩‍👩‍👧‍👦と🏴󠁧󠁢󠁥󠁮󠁧󠁿")]
    [InlineData("שלום عليكم")]
    public void What_people_really_write_is_kept(string text) => Assert.Equal(text.Normalize(NormalizationForm.FormC), Kept(text));

    [Fact]
    public void Eight_marks_on_one_character_are_kept() => Assert.Null(Check("x" + new string('\u0337', 8)));

    [Fact]
    public void Nine_marks_on_one_character_are_refused() =>
        Assert.Contains("保存できない文字", Refused("x" + new string('\u0337', 9)).Message, StringComparison.Ordinal);

    [Fact]
    public void Invisible_characters_between_marks_hide_none_of_them() =>
        Assert.Contains("保存できない文字", Refused("x" + string.Concat(Enumerable.Repeat("\u0337\u200D", 9))).Message, StringComparison.Ordinal);

    [Fact]
    public void Four_thousand_characters_are_kept() => Assert.Equal(Limit, Kept(new string('あ', Limit)).Length);

    [Fact]
    public void Four_thousand_and_one_are_refused_with_the_count() => Assert.Equal(
        (RefusalKind.Invalid, "「理由・メモ」は4,000字までです。いま4,001字あります。入力した文は消えていません。短くしてください。"),
        (Refused(new string('あ', Limit + 1)).Kind, Refused(new string('あ', Limit + 1)).Message));

    [Fact]
    public void Space_at_the_end_does_not_count() => Assert.Equal(Limit, Kept(new string('あ', Limit) + " \n").Length);

    [Fact]
    public void Lengths_are_counted_after_composing() => Assert.Equal(Limit, Kept(string.Concat(Enumerable.Repeat("か\u3099", Limit))).Length);

    [Fact]
    public void A_pair_of_surrogates_counts_two() =>
        Assert.Contains("いま4,002字", Refused(string.Concat(Enumerable.Repeat("🌼", (Limit / 2) + 1))).Message, StringComparison.Ordinal);

    private static Refusal? Check(string? text) => PlainText.Lines(text, "理由・メモ", Limit, out _);

    private static Refusal Refused(string text) => Check(text)!;

    private static string Kept(string? text)
    {
        Assert.Null(PlainText.Lines(text, "理由・メモ", Limit, out var kept));
        return kept;
    }
}
