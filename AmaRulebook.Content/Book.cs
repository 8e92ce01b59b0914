namespace AmaRulebook.Content;

/// <summary>What <c>book.yml</c> says of the book as a whole.</summary>
/// <param name="Title">The book's title.</param>
/// <param name="Edition">The edition, such as わかりやすい版.</param>
/// <param name="Publisher">Who publishes the document behind it.</param>
/// <param name="Source">The text that this edition is made from.</param>
/// <param name="Contact">Whom to ask.</param>
/// <param name="Departments">The default list of 担当課.</param>
/// <param name="Themes">The themes that check items may have, in order.</param>
public sealed record Book(
    string Title,
    string Edition,
    string Publisher,
    BookSource Source,
    Contact Contact,
    IReadOnlyList<string> Departments,
    IReadOnlyList<string> Themes);

/// <summary>The city's document: the day of its draft, and the month it was published.</summary>
public sealed record BookSource(DateOnly Draft, DateOnly Published);

/// <summary>The office that answers for the rulebook.</summary>
public sealed record Contact(string Department, string Address, string Phone, string Fax);
