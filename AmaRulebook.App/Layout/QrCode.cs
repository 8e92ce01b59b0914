using Microsoft.AspNetCore.Components;
using QRCoder;

namespace AmaRulebook.Layout;

/// <summary>QR codes as inline SVG, black on white in every colour scheme so that every camera reads them.</summary>
public static class QrCode
{
    /// <summary>The code for an address, as an image with a text alternative.</summary>
    public static MarkupString Svg(string address, string alternative)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        var svg = code.GetGraphic(6, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
        var label = System.Text.Encodings.Web.HtmlEncoder.Default.Encode(alternative);
        return new MarkupString(svg.Replace("<svg ", $"<svg class=\"qr\" role=\"img\" aria-label=\"{label}\" ", StringComparison.Ordinal));
    }
}
