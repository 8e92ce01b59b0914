using AmaRulebook.Content.Forms;
using Bunit;
using Xunit;

namespace AmaRulebook.Reading;

public sealed class FormPlaceTests : BunitContext
{
    [Theory]
    [InlineData("市民主導")]
    [InlineData("市民・行政")]
    [InlineData("行政主導")]
    public void The_place_of_a_form_is_marked_among_the_five_domains_and_said_in_words(string domain)
    {
        var place = Render<FormPlace>(place => place.Add(p => p.Form, new CollaborationForm("x", "見本", "2-5-1", domain, "")));

        Assert.Equal(["市民主体", "市民主導", "市民・行政", "行政主導", "行政主体"], place.FindAll("li").Select(item => item.TextContent));
        Assert.Equal(domain, Assert.Single(place.FindAll("[aria-current=true]")).TextContent);
        Assert.Contains($"「{domain}」の領域です", place.Find("figcaption").TextContent, StringComparison.Ordinal);
    }
}
