using System.Globalization;
using System.Text.RegularExpressions;

namespace AmaRulebook.Checklists.LookingBack;

/// <summary>A sentence whose own words can have readings; the names in it, which people gave, are kept apart.</summary>
public sealed partial record Phrase(IReadOnlyList<PhrasePart> Parts)
{
    /// <summary>Takes a sentence apart: what is filled in as a <see cref="Name"/> is a name, all else is of the sentence.</summary>
    public static Phrase Of(FormattableString sentence)
    {
        var parts = new List<PhrasePart>();
        foreach (var piece in Hole().Split(sentence.Format).Select((text, index) => (text, IsHole: index % 2 == 1)))
        {
            var (text, isName) = piece.IsHole ? Fill(sentence.GetArgument(int.Parse(piece.text, CultureInfo.InvariantCulture))) : (piece.text, false);
            if (parts.Count > 0 && !isName && !parts[^1].IsName)
            {
                parts[^1] = parts[^1] with { Text = parts[^1].Text + text };
            }
            else if (text.Length > 0)
            {
                parts.Add(new PhrasePart(text, isName));
            }
        }

        return new Phrase(parts);
    }

    public override string ToString() => string.Concat(Parts.Select(part => part.Text));

    private static (string Text, bool IsName) Fill(object? argument) =>
        argument is Name name ? (name.Text, true) : (Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "", false);

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Hole();
}

/// <summary>A piece of a <see cref="Phrase"/>.</summary>
public sealed record PhrasePart(string Text, bool IsName);

/// <summary>The name of a person or a party, as it was given.</summary>
public sealed record Name(string Text);
