using Microsoft.AspNetCore.Authorization;

namespace AmaRulebook.Staff;

/// <summary>A page or endpoint for staff from a role on; <see cref="StaffPage"/> holds the same inside a circuit.</summary>
public sealed class StaffOnlyAttribute : AuthorizeAttribute
{
    public StaffOnlyAttribute(StaffRole role = StaffRole.Reader) => (Role, Policy) = (role, PolicyOf(role));

    public StaffRole Role { get; }

    internal static string PolicyOf(StaffRole role) => $"Staff {role}";
}
