using AmaRulebook.Layout;
using AmaRulebook.Projects;
using AmaRulebook.Staff.SigningIn;

namespace AmaRulebook;

/// <summary>Who may come in: each asks what the ones before found out, so their order matters.</summary>
internal static class Doors
{
    public static void UseDoors(this WebApplication app)
    {
        app.UseDoorLimits();
        app.UseAuthentication();
        app.UseStaffIdentity();
        app.UseBrowserNames();
        app.UseCircuitOrigins();
        app.UseOwnForms();
        app.UseProjectDoor();
        app.UseAuthorization();
        app.UseFormProtection();
    }
}
