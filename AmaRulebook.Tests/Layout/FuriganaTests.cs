using System.Text.Encodings.Web;
using System.Text.Unicode;
using AmaRulebook.Content;
using AmaRulebook.Support;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AmaRulebook.Layout;

public sealed class FuriganaTests : BunitContext
{
    public FuriganaTests()
    {
        Services.AddSingleton(RulebookSource.Open(Checkout.Content, RealBook.Current, TimeProvider.System));
        Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    }

    [Fact]
    public void A_text_stays_plain_unless_the_browser_asks_for_readings() =>
        Assert.Equal("役割を話し合う", Show(isOn: false, text: "役割を話し合う"));

    [Fact]
    public void A_text_gets_its_readings_and_stays_a_text() => Assert.Equal(
        "<span class=\"hidden\">&lt;b&gt;役割</span><span aria-hidden=\"true\"><with-ruby>&lt;b&gt;<ruby>役割<rp>(</rp><rt aria-hidden=\"true\">やくわり</rt><rp>)</rp></ruby></with-ruby></span>",
        Show(isOn: true, text: "<b>役割"));

    [Fact]
    public void Html_keeps_its_tags() => Assert.Equal(
        "<p><a href=\"/役割\"><with-ruby><ruby>役割<rp>(</rp><rt aria-hidden=\"true\">やくわり</rt><rp>)</rp></ruby></with-ruby></a></p>",
        Show(isOn: true, html: "<p><a href=\"/役割\">役割</a></p>"));

    private string Show(bool isOn, string text = "", string? html = null) => Render<Furigana>(parameters => parameters
        .AddCascadingValue(Furigana.Choice, isOn)
        .Add(furigana => furigana.Text, text)
        .Add(furigana => furigana.Html, html)).Markup.Trim();
}
