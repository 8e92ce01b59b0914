using System.Text.Encodings.Web;
using System.Text.Unicode;
using AmaRulebook.Content;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Layout;

public sealed class RubyTests
{
    [Theory]
    [InlineData("役割を話し合う", "役割を話し合う")]
    [InlineData("<b>役割", "&lt;b&gt;役割")]
    [InlineData(null, "")]
    public void A_text_stays_a_text(string? text, string html) => Assert.Equal(html, Of(isOn: false).Of(text).Value);

    [Fact]
    public void A_text_gets_its_readings_beside_itself_where_the_browser_asks_for_them() => Assert.Equal(
        "<span class=\"hidden\">&lt;b&gt;役割</span><span aria-hidden=\"true\"><with-ruby>&lt;b&gt;<ruby>役割<rp>(</rp><rt aria-hidden=\"true\">やくわり</rt><rp>)</rp></ruby></with-ruby></span>",
        Of(isOn: true).Of("<b>役割").Value);

    [Fact]
    public void Html_keeps_its_tags()
    {
        Assert.Equal("<p>役割</p>", Of(isOn: false).OfHtml("<p>役割</p>").Value);
        Assert.Contains("<ruby>役割", Of(isOn: true).OfHtml("<p>役割</p>").Value, StringComparison.Ordinal);
    }

    private static Ruby Of(bool isOn) => new(
        RulebookSource.Open(Checkout.Content, RealBook.Current, TimeProvider.System), HtmlEncoder.Create(UnicodeRanges.All)) { IsOn = isOn };
}
