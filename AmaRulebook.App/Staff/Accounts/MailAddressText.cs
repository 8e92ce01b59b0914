using System.Net.Mail;

namespace AmaRulebook.Staff.Accounts;

/// <summary>Mail addresses as people type them.</summary>
public static class MailAddressText
{
    /// <summary>The address without the spaces around it, full-width letters narrowed; null for what is none.</summary>
    public static string? Read(string? typed)
    {
        var text = (typed ?? "").Trim();
        try
        {
            text = text.Normalize(System.Text.NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return null;   // lone surrogates
        }

        return text.Length is > 0 and <= StaffAccount.LongestEmail && MailAddress.TryCreate(text, out var address) && address.Address == text
            && text.All(unit => unit is > ' ' and <= '~')
                ? text
                : null;
    }
}
