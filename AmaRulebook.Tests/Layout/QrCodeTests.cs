using System.Xml.Linq;
using Xunit;

namespace AmaRulebook.Layout;

public class QrCodeTests
{
    private const string Address = "https://rulebook.example/join/abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMN_0";

    [Fact]
    public void It_is_an_image_with_a_text_alternative()
    {
        var svg = Read("参加用のQRコード");

        Assert.Equal(("img", "参加用のQRコード"), (svg.Attribute("role")!.Value, svg.Attribute("aria-label")!.Value));
    }

    [Theory]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("' onload='alert(1)")]
    [InlineData("<svg onload=alert(1)>")]
    [InlineData("&amp;")]
    public void The_alternative_stays_text(string alternative) => Assert.Equal(alternative, Read(alternative).Attribute("aria-label")!.Value);

    [Fact]
    public void It_brings_no_elements_but_shapes() =>
        Assert.Subset(new HashSet<string>(["svg", "rect", "path"]), Read("").DescendantsAndSelf().Select(element => element.Name.LocalName).ToHashSet());

    [Fact]
    public void Another_address_is_another_picture() =>
        Assert.NotEqual(QrCode.Svg(Address, "").Value, QrCode.Svg(Address[..^1] + "1", "").Value);

    private static XElement Read(string alternative) => XElement.Parse(QrCode.Svg(Address, alternative).Value);
}
