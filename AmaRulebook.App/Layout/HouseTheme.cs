using MudBlazor;

namespace AmaRulebook.Layout;

/// <summary>MudBlazor in the colours of the house: the same values as the tokens of <c>site.css</c>.</summary>
public static class HouseTheme
{
    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#173a8c",
            PrimaryContrastText = "#ffffff",
            Background = "#fbfaf6",
            Surface = "#ffffff",
            TextPrimary = "#1d1c1a",
            TextSecondary = "#55524b",
            Divider = "#ddd8cb",
            ActionDefault = "#55524b",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#a9c1ff",
            PrimaryContrastText = "#0e1530",
            Background = "#14161c",
            Surface = "#1c1f27",
            TextPrimary = "#eceae4",
            TextSecondary = "#b9b5aa",
            Divider = "#343844",
            ActionDefault = "#b9b5aa",
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "10px" },
    };
}
