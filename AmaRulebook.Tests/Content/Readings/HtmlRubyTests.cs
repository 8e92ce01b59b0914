using Xunit;

namespace AmaRulebook.Content.Readings;

public class HtmlRubyTests
{
    private static readonly ReadingList Readings = SomeReadings.Of(
        "協働: きょうどう", "市民: しみん", "分け: わけ", "話し合い: はなしあい", "言（かな）: い", "（数）人: にん", "人: ひと");

    [Fact]
    public void A_word_gets_ruby_with_brackets_for_those_who_cannot_show_it_and_silent_for_screen_readers() => Assert.Equal(
        "<p><with-ruby><ruby>協働<rp>(</rp><rt aria-hidden=\"true\">きょうどう</rt><rp>)</rp></ruby>です。</with-ruby></p>",
        Readings.AnnotateHtml("<p>協働です。</p>"));

    [Fact]
    public void Kana_stand_outside_the_ruby() =>
        Assert.Equal("[話|はな]し[合|あ]い", Short("話し合い"));

    [Theory]
    [InlineData("<a href=\"/協働\" title=\"協働 > 市民\" aria-label='協働'>x</a>")]
    [InlineData("<head><title>協働</title></head>")]
    [InlineData("<svg><title>協働</title><g><text>市民</text></g></svg>")]
    [InlineData("<textarea>協働</textarea>")]
    [InlineData("<select><option>協働</option></select>")]
    [InlineData("<script>'協働' < 1</script><style>/* 市民 */</style>")]
    [InlineData("<ruby>協働<rt>きょうどう</rt></ruby>")]
    [InlineData("<bdi>市民の<b>協働</b></bdi>")]
    [InlineData("<!-- 協働 <p> -->")]
    [InlineData("<input value=\"協働\">")]
    public void Attributes_figures_form_values_names_and_ruby_stay_as_they_are(string html) =>
        Assert.Equal(html, Readings.AnnotateHtml(html));

    [Fact]
    public void Text_after_what_is_left_alone_gets_its_ruby() => Assert.Equal(
        "<svg><svg>市民</svg>市民</svg><bdi>市民</bdi>と[市民|しみん]",
        Short("<svg><svg>市民</svg>市民</svg><bdi>市民</bdi>と市民"));

    [Theory]
    [InlineData("<strong>分</strong>け", "<strong>[分|わ]</strong>け")]
    [InlineData("<mark>話</mark>し<mark>合</mark>い", "<mark>[話|はな]</mark>し<mark>[合|あ]</mark>い")]
    [InlineData("<mark>言</mark>う", "<mark>[言|い]</mark>う")]
    [InlineData("<b>16</b>人", "<b>16</b>[人|にん]")]
    public void A_word_goes_on_through_inline_elements(string html, string read) => Assert.Equal(read, Short(html));

    [Fact]
    public void A_word_whose_kanji_are_parted_stays_plain_and_the_next_one_does_not() =>
        Assert.Equal("協<mark>働</mark>と[市民|しみん]", Short("協<mark>働</mark>と市民"));

    [Fact]
    public void A_block_ends_a_word() => Assert.Equal("<p>16</p><p>[人|ひと]</p>", Short("<p>16</p><p>人</p>"));

    [Theory]
    [InlineData("<small>16</small>人", "<small>16</small>[人|ひと]")]
    [InlineData("人<span class=\"label\">協</span>働", "[人|ひと]<span class=\"label\">協</span>働")]
    [InlineData("<span>16<span class=\"number\">16</span>人</span>", "<span>16<span class=\"number\">16</span>[人|ひと]</span>")]
    [InlineData("<span>16</span>人", "<span>16</span>[人|にん]")]
    public void A_small_text_and_a_span_with_a_class_are_words_of_their_own(string html, string read) => Assert.Equal(read, Short(html));

    [Theory]
    [InlineData("<")]
    [InlineData("<p")]
    [InlineData("<svg>協働")]
    [InlineData("<!-- 協働")]
    [InlineData("a < b, 1 <2")]
    public void Html_that_is_not_well_formed_goes_through_unharmed(string html) =>
        Assert.Equal(html, Readings.AnnotateHtml(html));

    [Fact]
    public void A_text_with_ruby_is_one_element_so_that_it_stays_one_box() => Assert.Equal(
        2,
        Readings.AnnotateHtml("<a>市民と協働<b>協働</b></a>。<p>かな</p>").Split("<with-ruby>").Length - 1);

    private static string Short(string html) => Readings.AnnotateHtml(html)
        .Replace("<with-ruby>", "", StringComparison.Ordinal)
        .Replace("</with-ruby>", "", StringComparison.Ordinal)
        .Replace("<ruby>", "[", StringComparison.Ordinal)
        .Replace("<rp>(</rp><rt aria-hidden=\"true\">", "|", StringComparison.Ordinal)
        .Replace("</rt><rp>)</rp></ruby>", "]", StringComparison.Ordinal);
}
