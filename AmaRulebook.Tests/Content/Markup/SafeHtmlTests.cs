using Markdig;
using Xunit;

namespace AmaRulebook.Content.Markup;

/// <summary>The second line of defence, for what the checks of links and the dialect should have kept out.</summary>
public class SafeHtmlTests
{
    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<p onclick=\"x\" style=\"color:red\">x</p>")]
    [InlineData("<img src=\"x\">")]
    [InlineData("<p class=\"mud-dialog\">x</p>")]
    public void Nothing_that_runs_loads_or_restyles_comes_through(string markdown)
    {
        var document = Markdown.Parse(markdown, new MarkdownPipelineBuilder().Build());

        var html = SafeHtml.Of(document, sectionLevel: 2);

        Assert.DoesNotMatch("href|src|onclick|style|script|class=\"mud", html);
    }
}
